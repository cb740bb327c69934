W = 760; H = 360
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set style fill solid 0.25 noborder
of(name, value) = only(name, strcol("weights"), value)
set bmargin at screen 0.175; set tmargin at screen 0.96
set lmargin at screen 0.085; set rmargin at screen 0.49
set xrange [-30:30]; set yrange [0:0.44]
set xtics 10; set ytics 0.1
set xlabel "sum z" offset 0,0.3; set ylabel "density" offset 1.2,0
set label 1 "N(0, 1/n)" at 2.2, 0.33 left textcolor rgb blue
set label 2 "N(0, 1)" at 9, 0.062 left textcolor rgb orange
plot "sums.csv" using (of("one", column("z"))):"density" with filledcurves y1=0 linecolor rgb orange, \
     "" using (of("one", column("z"))):"density" with lines linetype 2, \
     "" using (of("kept", column("z"))):"density" with filledcurves y1=0 linecolor rgb blue, \
     "" using (of("kept", column("z"))):"density" with lines linetype 1

set lmargin at screen 0.585; set rmargin at screen 0.985
set xrange [-1.05:1.05]; set yrange [0:9]
set xtics 0.5; set ytics 2
set xlabel "output tanh z"
set label 1 "N(0, 1/n)" at 0, 1.1 center
set label 2 "N(0, 1)" at 0.86, 7.2 right
plot "outputs.csv" using (of("one", column("h"))):"density" with filledcurves y1=0 linecolor rgb orange, \
     "" using (of("one", column("h"))):"density" with lines linetype 2, \
     "" using (of("kept", column("h"))):"density" with filledcurves y1=0 linecolor rgb blue, \
     "" using (of("kept", column("h"))):"density" with lines linetype 1
unset multiplot
