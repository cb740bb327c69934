W = 760; H = 520
call ARG5 ARG1 ARG2 ARG3

names = "gradient-descent momentum nesterov adagrad rmsprop adam"
texts = "'gradient descent' momentum Nesterov AdaGrad RMSProp Adam"
array aligned[6]; array turned[6]   # steps
do for [k = 1:6] {
  stats "paces.csv" using "steps" every ::2*k - 2::2*k - 2 name "A" nooutput
  stats "paces.csv" using "steps" every ::2*k - 1::2*k - 1 name "T" nooutput
  aligned[k] = A_min; turned[k] = T_min
}
set multiplot
unset key
set xrange [-1.25:1.05]; set yrange [-0.85:0.85]
set xtics -1, 1; set ytics -0.5, 0.5
do for [k = 1:6] {
  col = (k - 1) % 3; row = (k - 1) / 3
  name = word(names, k)
  set lmargin at screen 0.075 + 0.312*col; set rmargin at screen 0.075 + 0.312*col + 0.285
  set tmargin at screen (row == 0 ? 0.885 : 0.45); set bmargin at screen (row == 0 ? 0.56 : 0.125)
  set format y (col == 0 ? "%g" : "")
  set format x (row == 1 ? "%g" : "")
  set xlabel (row == 1 ? "flat axis" : "") offset 0,0.5
  set ylabel (col == 0 ? "steep axis" : "") offset 1.4,0
  set label 1 word(texts, k) at graph 0, 1.08 left textcolor rgb ink
  set label 2 sprintf("%d", aligned[k]) at graph 0.83, 1.08 right textcolor rgb blue
  set label 3 sprintf("%d", turned[k]) at graph 1, 1.08 right textcolor rgb orange
  if (k == 1) {
    set arrow 1 from screen 0.30, screen 0.975 to screen 0.35, screen 0.975 nohead linewidth 2.2 dashtype 1 linecolor rgb blue
    set label 4 "axes aligned" at screen 0.36, screen 0.975 left textcolor rgb blue
    set arrow 2 from screen 0.53, screen 0.975 to screen 0.58, screen 0.975 nohead linewidth 2.2 dashtype 2 linecolor rgb orange
    set label 5 "turned by 45°" at screen 0.59, screen 0.975 left textcolor rgb orange
  } else {
    unset arrow; unset label 4; unset label 5
  }
  at(b, value) = strcol("optimizer") eq name && strcol("bowl") eq b ? value : NaN
  plot for [r = 0:5] "levels.csv" using (column("ring") == r ? column("u") : NaN):"v" with lines linecolor rgb muted linewidth 0.7 dashtype 1, \
       "paths.csv" using (at("turned", column("u"))):"v" with linespoints linecolor rgb orange linewidth 1.5 dashtype 2 pointtype 5 pointsize 0.35, \
       "paths.csv" using (at("aligned", column("u"))):"v" with linespoints linecolor rgb blue linewidth 1.5 dashtype 1 pointtype 7 pointsize 0.4, \
       "paths.csv" using (column("step") == 0 ? column("u") : NaN):"v" with points pointtype 6 pointsize 1.2 linewidth 1.8 linecolor rgb ink, \
       "paths.csv" using (column("step") == 0 ? 0 : NaN):(0) with points pointtype 1 pointsize 1.4 linewidth 2 linecolor rgb ink
}
unset multiplot
