W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

stats "turns.csv" using (column("step")) name "STEP" nooutput
stats "turns.csv" using (column("high")) name "ANGLE" nooutput
stats "stops.csv" using (column("median")) name "STOP" nooutput
stats "stops.csv" using (column("low")) name "LOW" nooutput
stats "stops.csv" using (column("high")) name "HIGH" nooutput
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.88
set lmargin at screen 0.085; set rmargin at screen 0.475
set xrange [-2.1:2.1]; set yrange [-2.1:2.1]
set xtics 1; set ytics 1
set xlabel "x_1" offset 0,0.3; set ylabel "x_2" rotate by 0 offset 1.5,0
unset key
of(name, value) = only(name, strcol("line"), value)
height(x) = -(column("w0") + column("w1")*x)/column("w2")
names = "perceptron logistic largest"
shade(k) = word(orange." ".blue." ".ink, k)
dash(k) = int(word("2 1 3", k))
texts = "'perceptron' 'logistic descent' 'largest margin'"
start(k) = 0.045 + word("0 0.16 0.365", k)
do for [k = 1:3] {
  set arrow k from screen start(k), screen 0.945 to screen start(k) + 0.04, screen 0.945 nohead linewidth 2.2 dashtype dash(k) linecolor rgb shade(k)
  set label k word(texts, k) at screen start(k) + 0.048, screen 0.945 left textcolor rgb shade(k)
}
plot for [k = 1:3] "lines.csv" using (of(word(names, k), -9)):(height(-9)):(18):(height(9) - height(-9)) \
       with vectors nohead linewidth 2.2 dashtype dash(k) linecolor rgb shade(k), \
     "points.csv" using (column("y") == 1 ? column("x1") : NaN):"x2" with points pointtype 7 pointsize 0.7 linecolor rgb ink, \
     "points.csv" using (column("y") == 0 ? column("x1") : NaN):"x2" with points pointtype 6 pointsize 0.7 linewidth 1.4 linecolor rgb ink

unset arrow 3; unset label 3
set arrow 1 from screen 0.62, screen 0.945 to screen 0.66, screen 0.945 nohead linewidth 2.2 dashtype 2 linecolor rgb orange
set label 1 "perceptron" at screen 0.668, screen 0.945
set arrow 2 from screen 0.78, screen 0.945 to screen 0.82, screen 0.945 nohead linewidth 2.2 dashtype 1 linecolor rgb blue
set label 2 "logistic descent" at screen 0.828, screen 0.945
set lmargin at screen 0.6; set rmargin at screen 0.975
set logscale x
set xrange [1:STEP_max]
set yrange [0:*]
set xtics 1, 10; set mxtics 1; set ytics 10
set format x "10^{%T}"
set xlabel "step of descent"; set ylabel "degrees from the largest margin" rotate by 90 offset 1,0
set style fill solid 0.18 noborder
plot "turns.csv" using "step":(LOW_min):(HIGH_min) with filledcurves linecolor rgb orange, \
     "turns.csv" using "step":"low":"high" with filledcurves linecolor rgb blue, \
     STOP_min with lines linetype 2, \
     "turns.csv" using "step":"median" with lines linetype 1
unset multiplot
