W = 760; H = 640
call ARG5 ARG1 ARG2 ARG3

names = "step sigmoid tanh relu leaky-relu prelu elu softplus maxout"
titles = "'step' 'sigmoid' 'tanh' 'ReLU' 'leaky ReLU' 'PReLU' 'ELU' 'softplus' 'maxout of three lines'"
set multiplot
unset key
set xrange [-4:4]; set yrange [-1.35:2.4]
set xtics 2; set ytics 1
do for [k = 1:9] {
  name = word(names, k)
  column_ = (k - 1) % 3; row_ = (k - 1)/3
  set lmargin at screen 0.06 + column_*0.32; set rmargin at screen 0.06 + column_*0.32 + 0.285
  set tmargin at screen 0.955 - row_*0.302; set bmargin at screen 0.955 - row_*0.302 - 0.24
  set format y (column_ == 0 ? "%g" : "")
  set format x (row_ == 2 ? "%g" : "")
  set label 1 word(titles, k) at graph 0.03, 1.07 left textcolor rgb ink
  if (k == 1) { set label 2 "value" at -3.8, 1.95 left textcolor rgb blue
                set label 3 "derivative" at -3.8, 1.5 left textcolor rgb orange } else { unset label 2; unset label 3 }
  of(v) = only(name, strcol("name"), v)
  # The step is drawn in two parts: nothing joins its values.
  if (k == 1) {
    plot "curves.csv" using (column("x") < 0 ? of(column("x")) : NaN):"value" with lines linetype 1, \
         "curves.csv" using (column("x") >= 0 ? of(column("x")) : NaN):"value" with lines linetype 1, \
         "curves.csv" using (of(column("x"))):"derivative" with lines linetype 2
  } else {
    plot "curves.csv" using (of(column("x"))):"value" with lines linetype 1, \
         "curves.csv" using (of(column("x"))):"derivative" with lines linetype 2
  }
}
unset multiplot
