W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set bmargin at screen 0.15; set tmargin at screen 0.96
set lmargin at screen 0.065; set rmargin at screen 0.46
set xrange [0:1]; set yrange [-0.25:1.25]
set xtics 0.5; set ytics 1; set format x "%g"
set xlabel "x" offset 0,0.4
plot "function.csv" using "x":"teeth" with lines linewidth 1 dashtype 1 linecolor rgb muted, \
     "" using "x":"net" with lines linetype 1, \
     "joints.csv" using "x":"y" with points pointtype 7 pointsize 0.9 linecolor rgb blue

set lmargin at screen 0.555; set rmargin at screen 0.83
set logscale y
set xrange [0.7:5.3]; set yrange [1:60000]
set xtics 1; set ytics 10; set mytics 1
set format y "10^{%T}"
set xlabel "hidden layers"; set ylabel "straight pieces" offset 0.6,0
set label 1 "8 units,\nconstructed" at 5.4, 32768 left textcolor rgb blue
set label 2 "2 units,\nconstructed" at 5.4, 90 left textcolor rgb orange
set label 3 "random" at 5.4, 24 left textcolor rgb green
set label 4 "trained" at 5.4, 10 left textcolor rgb purple
of(name, value) = only(name, strcol("net"), value)
plot "counts.csv" using (of("eight", column("depth"))):"median" with linespoints linetype 1, \
     "" using (of("two", column("depth"))):"median" with linespoints linetype 2, \
     "" using (of("random", column("depth") - 0.06)):"median":"low":"high" with yerrorbars linetype 3 dashtype 1 linewidth 1.4 pointsize 1, \
     "" using (of("trained", column("depth") + 0.06)):"median":"low":"high" with yerrorbars linetype 4 dashtype 1 linewidth 1.4 pointsize 1
unset multiplot
