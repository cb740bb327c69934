W = 760; H = 390
call ARG5 ARG1 ARG2 ARG3

stats "losses.csv" using (only("tanh", strcol("net"), column("median"))) name "T" nooutput
set multiplot
unset key
set bmargin at screen 0.15; set tmargin at screen 0.96
set lmargin at screen 0.065; set rmargin at screen 0.5
unset grid
set xrange [-2:3]; set yrange [-1.6:2.1]
set xtics 1; set ytics 1
set xlabel "x_1" offset 0,0.4; set ylabel "x_2" rotate by 0 offset 2.2,0
set label 1 "with tanh" at 1.35, -1.35 left textcolor rgb green
set label 2 "without\nbends" at -1.95, 0.27 left textcolor rgb ink
of(name, value) = only(name, strcol("net"), value)
plot "samples.csv" using (only("outer", strcol("class"), column("x1"))):"x2" with points pointtype 7 pointsize 0.4 linecolor rgb blue, \
     "" using (only("inner", strcol("class"), column("x1"))):"x2" with points pointtype 5 pointsize 0.4 linecolor rgb orange, \
     "lines.csv" using (of("logistic", column("x1"))):"x2":"dx1":"dx2" with vectors nohead linewidth 6 dashtype 1 linecolor rgb faint, \
     "" using (of("identity", column("x1"))):"x2":"dx1":"dx2" with vectors nohead linewidth 2.2 dashtype 1 linecolor rgb ink, \
     "" using (of("tanh", column("x1"))):"x2":"dx1":"dx2" with vectors nohead linewidth 2.2 dashtype 1 linecolor rgb green
unset label 1; unset label 2
set lmargin at screen 0.595; set rmargin at screen 0.985
set grid
set xrange [0.6:5.4]; set yrange [0:0.34]
set xtics 1; set ytics 0.1
set xlabel "hidden layers"; set ylabel "training loss" rotate by 90 offset 1.2,0
set label 3 "logistic regression, and without bends" at 0.75, 0.3 left textcolor rgb ink
set label 4 "with tanh" at 3, T_mean left offset 0,1.8 textcolor rgb green
stats "losses.csv" using (of("identity", column("median"))) name "I" nooutput
set label 3 at 0.75, I_mean left offset 0,0.9
plot I_mean with lines linewidth 6 dashtype 1 linecolor rgb faint, \
     "losses.csv" using (of("identity", column("depth"))):"median":"low":"high" with yerrorbars linetype 1 dashtype 1 linewidth 1.4 pointsize 1.1 linecolor rgb ink, \
     "" using (of("tanh", column("depth"))):"median":"low":"high" with yerrorbars linetype 3 dashtype 1 linewidth 1.4 pointsize 1.1
unset multiplot
