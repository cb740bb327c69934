W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.075; set rmargin at screen 0.985
set bmargin at screen 0.145; set tmargin at screen 0.97
set xrange [-3:3]; set yrange [-0.25:5]
set xtics 1; set ytics 1
set xlabel "margin m" offset 0,0.5
set ylabel "loss" offset 1,0
set object 1 rectangle from 1, graph 0 to graph 1, graph 1 behind fillcolor rgb faint fillstyle solid noborder
set label 1 "right by more than 1" at 2, 4.72 center textcolor rgb muted
set arrow 1 from 0, graph 0 to 0, graph 1 nohead linewidth 1 linecolor rgb muted
set label 2 "wrong" at -0.1, 4.72 right textcolor rgb muted
set label 3 "right" at 0.1, 4.72 left textcolor rgb muted
set key at 0.2, 4.3 left top Left reverse samplen 3.5
names = "logistic squared hinge"
of(name, from, to) = strcol("loss") eq name && column("margin") >= from && column("margin") <= to ? column("margin") : NaN
plot for [k = 1:3] "losses.csv" using (of(word(names, k), -3, 3)):"value" with lines linetype k title word(names, k), \
     "" using (of("0–1", -3, 0)):"value" with lines linewidth 3.5 dashtype 1 linecolor rgb ink title "0–1", \
     "" using (of("0–1", 0.01, 3)):"value" with lines linewidth 3.5 dashtype 1 linecolor rgb ink notitle
