W = 760; H = 470
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.1; set rmargin at screen 0.86
set bmargin at screen 0.14; set tmargin at screen 0.97
unset key
set logscale x 2; set logscale y
set xrange [1.7:140]; set yrange [8e-4:3]
set xtics (2, 4, 8, 16, 32, 64, 128); set mxtics 1
set format y "10^{%T}"; set mytics 1
set xlabel "hidden units" offset 0,0.3
set ylabel "largest error" offset 0.8,0
set label 1 "squares" at 128, 1.246 left offset 1.2,0 textcolor rgb muted
set label 2 "towers" at 128, 0.049 left offset 1.2,0 textcolor rgb blue
set label 3 "chords" at 128, 0.00104 left offset 1.2,0 textcolor rgb orange
set label 4 "ReLU, trained" at 32, 0.13 left offset 1.6,1.5 textcolor rgb purple
set label 5 "tanh, trained" at 8, 0.0083 center offset 0,-1.2 textcolor rgb green
of(name, value) = only(name, strcol("net"), value)
plot "errors.csv" using (of("squares", column("units"))):"median" with lines linetype 6, \
     "" using (of("towers", column("units"))):"median" with lines linetype 1, \
     "" using (of("chords", column("units"))):"median" with lines linetype 2, \
     "" using (of("relu", column("units")*1.04)):"median":"low":"high" with yerrorbars linetype 4 dashtype 1 linewidth 1.4 pointsize 1.1, \
     "" using (of("relu", column("units")*1.04)):"median" with lines linetype 4 linewidth 1.2, \
     "" using (of("tanh", column("units")/1.04)):"median":"low":"high" with yerrorbars linetype 3 dashtype 1 linewidth 1.4 pointsize 1.1, \
     "" using (of("tanh", column("units")/1.04)):"median" with lines linetype 3 linewidth 1.2
