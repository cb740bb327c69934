W = 760; H = 350
call ARG5 ARG1 ARG2 ARG3

degree(k) = int(word("1 3 15", k))
set multiplot
unset key
set bmargin at screen 0.19; set tmargin at screen 0.965
set xrange [-1.05:1.05]; set yrange [-2:2]
set xtics -1, 1; set ytics -2, 1
set xlabel "x" offset 0,0.6
do for [k = 1:3] {
  set lmargin at screen 0.075 + (k - 1)*0.31; set rmargin at screen 0.075 + (k - 1)*0.31 + 0.285
  if (k == 1) { set ylabel "y" rotate by 0 offset 1.5,0 } else { set ylabel ""; set format y "" }
  set label 1 sprintf("degree %d", degree(k)) at graph 0.95, 0.07 right textcolor rgb colour(k)
  plot "curves.csv" using (column("degree") == degree(k) ? column("x") : NaN):"truth" \
         with lines linecolor rgb muted linewidth 1.8 dashtype 2, \
       "curves.csv" using (column("degree") == degree(k) ? column("x") : NaN):"fitted" \
         with lines linecolor rgb colour(k) linewidth 2.2 dashtype 1, \
       "points.csv" using "x":"y" with points pointtype 7 pointsize 0.7 linecolor rgb ink
}
unset multiplot
