W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "errors.csv" using (column("n")) name "N" nooutput
set lmargin at screen 0.105; set rmargin at screen 0.975
set bmargin at screen 0.155; set tmargin at screen 0.97
set logscale xy
set xrange [0.95:180]; set yrange [0.1:1.5]
set xtics (1, 2, 5, 10, 20, 50, 100)
set ytics (0.1, 0.2, 0.5, 1)
set xlabel "features p" offset 0,0.3
set ylabel "distance to the wave" offset 0.5,0
set key at graph 0.02, 0.98 left top Left reverse samplen 3
set arrow 1 from N_min, graph 0 to N_min, graph 1 nohead linecolor rgb ink linewidth 1.4 dashtype 3
set label 1 "p = n" at N_min, graph 0.05 left offset 0.6,0 textcolor rgb ink
set style fill transparent solid 0.2 noborder
name(k) = word("decreasing equal", k)
title(k) = word("'features of decreasing size' 'features of equal size'", k)
plot for [k = 1:2] "errors.csv" using (only(name(k), strcol("features"), column("p"))):"low":"high" \
       with filledcurves linecolor rgb colour(k) notitle, \
     for [k = 2:1:-1] "errors.csv" using (only(name(k), strcol("features"), column("p"))):"median" \
       with linespoints linetype k title title(k)
