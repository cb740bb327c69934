W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "errors.csv" using (column("noise")) name "NOISE" nooutput
set lmargin at screen 0.105; set rmargin at screen 0.975
set bmargin at screen 0.155; set tmargin at screen 0.97
set logscale y
set xrange [-0.3:14.3]; set yrange [0.12:20]
set xtics 2
set ytics (0.1, 0.2, 0.5, 1, 2, 5, 10, 20)
set xlabel "degree" offset 0,0.3
set ylabel "root of the mean squared error" offset 1,0
set key at graph 0.02, 0.98 left top Left reverse samplen 3
set label 1 "noise" at 0, NOISE_min left offset 0,-0.7 textcolor rgb muted
set style fill transparent solid 0.2 noborder
part(k) = word("validation training", k)
plot for [k = 1:2] "errors.csv" using (only(part(k), strcol("part"), column("degree"))):"low":"high" \
       with filledcurves linecolor rgb colour(k) notitle, \
     NOISE_min with lines linetype 6 notitle, \
     for [k = 1:2] "errors.csv" using (only(part(k), strcol("part"), column("degree"))):"median" \
       with linespoints linetype k title part(k)." error"
