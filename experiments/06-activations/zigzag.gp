W = 760; H = 410
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set xrange [-0.55:1.35]; set yrange [-1.35:0.55]
set xtics 0.5; set ytics 0.5
set bmargin at screen 0.155; set tmargin at screen 0.93
set xlabel "w_1" offset 0,0.3
set ylabel "w_2" rotate by 0 offset 2.8,0
kinds = "positive centred"
titles = "'inputs between 0 and 1' 'inputs centred'"
set label 2 "goal" at 1.06, -1 left textcolor rgb muted
set label 3 "start" at -0.05, 0.1 right textcolor rgb muted
do for [k = 1:2] {
  set lmargin at screen 0.09 + (k - 1)*0.475; set rmargin at screen 0.09 + (k - 1)*0.475 + 0.42
  set label 1 word(titles, k) at graph 0, 1.05 left textcolor rgb ink
  if (k == 2) { set ylabel ""; set format y "" }
  of(v) = only(word(kinds, k), strcol("inputs"), v)
  plot "paths.csv" using (of(column("w1"))):"w2" with linespoints linetype k dashtype 1 linewidth 1.3 pointtype 7 pointsize 0.3, \
       "<echo 1,-1" using 1:2 with points pointtype 1 pointsize 1.6 linewidth 2 linecolor rgb ink, \
       "<echo 0,0" using 1:2 with points pointtype 6 pointsize 1.2 linewidth 2 linecolor rgb ink
}
unset multiplot
