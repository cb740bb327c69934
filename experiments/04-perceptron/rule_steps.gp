W = 760; H = 560
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
unset border
unset tics
unset grid
L = 1.75
set xrange [-1.6:1.6]; set yrange [-1.17:2.03]
column_(k) = (k - 1) % 3
row_(k) = (k - 1) / 3
set label 1 at graph 0.04, 0.07 left textcolor rgb ink
set border 15 linecolor rgb faint
do for [k = 1:6] {
  set lmargin at screen 0.012 + 0.329*column_(k); set rmargin at screen 0.012 + 0.329*column_(k) + 0.318
  set tmargin at screen 0.985 - 0.494*row_(k); set bmargin at screen 0.985 - 0.494*row_(k) - 0.478
  set label 1 sprintf("mistake %d", k)
  at_k(value) = column("mistake") == k ? value : NaN
  across(a, b, t) = t*3*L/sqrt(a*a + b*b)
  if (k > 1) {
    plot "steps.csv" using (at_k(-across(column("before1"), column("before2"), column("before2")))):(across(column("before1"), column("before2"), column("before1"))):(2*across(column("before1"), column("before2"), column("before2"))):(-2*across(column("before1"), column("before2"), column("before1"))) with vectors nohead linewidth 1.6 dashtype 2 linecolor rgb muted, \
         "steps.csv" using (at_k(0)):(0):"before1":"before2" with vectors head filled size screen 0.018,22 linewidth 2.6 dashtype 1 linecolor rgb muted
  }
  plot "points.csv" using (column("y") == 1 ? column("x1") : NaN):"x2" with points pointtype 7 pointsize 0.6 linecolor rgb ink, \
       "points.csv" using (column("y") == 0 ? column("x1") : NaN):"x2" with points pointtype 6 pointsize 0.6 linewidth 1.4 linecolor rgb ink, \
       "steps.csv" using (at_k(-across(column("after1"), column("after2"), column("after2")))):(across(column("after1"), column("after2"), column("after1"))):(2*across(column("after1"), column("after2"), column("after2"))):(-2*across(column("after1"), column("after2"), column("after1"))) with vectors nohead linewidth 2.2 dashtype 1 linecolor rgb blue, \
       "steps.csv" using (at_k(column("x1"))):"x2" with points pointtype 6 pointsize 1.7 linewidth 2 linecolor rgb orange, \
       "steps.csv" using (at_k(column("before1"))):"before2":(column("after1") - column("before1")):(column("after2") - column("before2")) with vectors head filled size screen 0.018,22 linewidth 2.6 dashtype 1 linecolor rgb orange, \
       "steps.csv" using (at_k(0)):(0):"after1":"after2" with vectors head filled size screen 0.018,22 linewidth 2.6 dashtype 1 linecolor rgb blue
}
unset multiplot
