W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

names = "sigmoid tanh softplus relu leaky-relu elu"
titles = "'sigmoid' 'tanh' 'softplus' 'ReLU' 'leaky ReLU' 'ELU'"
set multiplot
unset key
set xrange [-1:1]; set yrange [-1.6:1.6]
set xtics 1; set ytics 1
do for [k = 1:6] {
  column_ = (k - 1) % 3; row_ = (k - 1)/3
  set lmargin at screen 0.06 + column_*0.32; set rmargin at screen 0.06 + column_*0.32 + 0.285
  set tmargin at screen 0.93 - row_*0.46; set bmargin at screen 0.93 - row_*0.46 - 0.37
  set format y (column_ == 0 ? "%g" : "")
  set format x (row_ == 1 ? "%g" : "")
  set label 1 word(titles, k) at graph 0.03, 1.06 left textcolor rgb ink
  plot "points.csv" using "x":"y" with points pointtype 7 pointsize 0.45 linecolor rgb muted, \
       "curves.csv" using (only(word(names, k), strcol("name"), column("x"))):"y" with lines linetype (k > 3 ? 2 : 1) dashtype 1
}
unset multiplot
