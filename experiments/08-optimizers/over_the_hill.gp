W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "threshold.csv" using "friction" name "FRICTION" nooutput
stats "shape.csv" using "value" name "LOW" nooutput
set multiplot
unset key
set bmargin at screen 0.155; set tmargin at screen 0.95
set lmargin at screen 0.075; set rmargin at screen 0.515
set xrange [-2.6:9.4]; set yrange [-1.6:5]
set xtics -2, 2; set ytics 1
set xlabel "x" offset 0,0.3
set ylabel "f(x)" offset 1.2,0
set label 1 "descent stays" at 0.6, 0.3 center offset 0,-0.8 textcolor rgb blue
set label 2 "momentum crosses" at 4.1, 2.1 left textcolor rgb orange
of(name, value) = only(name, strcol("run"), value)
plot "shape.csv" using "x":"value" with lines linewidth 1.4 dashtype 1 linecolor rgb muted, \
     "walks.csv" using (of("momentum", column("x"))):"value" with points pointtype 6 pointsize 1 linewidth 1.6 linecolor rgb orange, \
     "walks.csv" using (of("descent", column("x"))):"value" with points pointtype 5 pointsize 0.7 linecolor rgb blue, \
     "shape.csv" using (column("value") == LOW_min ? column("x") : NaN):"value" with points pointtype 1 pointsize 2 linewidth 2.5 linecolor rgb ink
unset label
set lmargin at screen 0.64; set rmargin at screen 0.98
set logscale x
set xrange [0.008:0.7]; set yrange [0.68:1]
set xtics (0.01, 0.1, 0.5); set ytics 0.1
set xlabel "learning rate η"
set ylabel "least momentum that crosses" offset 1.6,0
set label 1 "crosses" at 0.15, 0.95 left textcolor rgb ink
set label 2 "stays" at 0.03, 0.8 left textcolor rgb ink
plot 1 - FRICTION_mean*sqrt(x) with lines linewidth 1.4 dashtype 1 linecolor rgb muted, \
     "threshold.csv" using "rate":"alpha" with points pointtype 7 pointsize 1 linecolor rgb orange
unset multiplot
