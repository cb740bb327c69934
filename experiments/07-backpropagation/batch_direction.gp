W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "curves.csv" using (only("middle", strcol("when"), column("step"))) name "MIDDLE" nooutput
stats "curves.csv" using (only("late", strcol("when"), column("step"))) name "LATE" nooutput
set lmargin at screen 0.11; set rmargin at screen 0.975
set bmargin at screen 0.16; set tmargin at screen 0.9
set logscale x 2
set xrange [1:256]; set yrange [-0.5:1.05]
set xtics 2; set ytics 0.5
set xlabel "samples in the batch" offset 0,0.3
set ylabel "cosine with the whole gradient" offset 1,0
set style fill transparent solid 0.18 noborder
of(when) = only(when, strcol("when"), column("batch"))
set key at screen 0.975, 0.965 right top Left reverse samplen 3 horizontal maxrows 1 width -2
plot "curves.csv" using (of("early")):"low":"high" with filledcurves linecolor rgb blue notitle, \
     "curves.csv" using (of("middle")):"low":"high" with filledcurves linecolor rgb green notitle, \
     "curves.csv" using (of("late")):"low":"high" with filledcurves linecolor rgb orange notitle, \
     "curves.csv" using (of("early")):"median" with linespoints linetype 1 title "at the start", \
     "curves.csv" using (of("middle")):"median" with linespoints linetype 3 title sprintf("after %d steps", MIDDLE_min), \
     "curves.csv" using (of("late")):"median" with linespoints linetype 2 title sprintf("after %d", LATE_min)
