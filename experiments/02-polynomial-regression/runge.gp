W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

spacing(k) = word("even Chebyshev", k)
title(k) = word("'evenly spaced' 'Chebyshev points'", k)
set multiplot
unset key
do for [k = 1:2] {
  set lmargin at screen 0.08; set rmargin at screen 0.5
  set tmargin at screen (k == 1 ? 0.97 : 0.545); set bmargin at screen (k == 1 ? 0.575 : 0.15)
  set xrange [-1.03:1.03]; set yrange [-0.6:2.4]
  set xtics 0.5; set ytics 0, 1
  set ylabel "y" rotate by 0 offset 1.2,0
  if (k == 1) { set xlabel ""; set format x "" } else { set xlabel "x" offset 0,0.4; set format x "%g" }
  set label 1 title(k) at graph 0.5, 0.9 center textcolor rgb colour(3 - k)
  plot "curves.csv" using (only(spacing(k), strcol("spacing"), column("x"))):"truth" with lines linetype 6 linewidth 2, \
       "" using (only(spacing(k), strcol("spacing"), column("x"))):"fitted" with lines linecolor rgb colour(3 - k) linewidth 2 dashtype 1, \
       "points.csv" using (only(spacing(k), strcol("spacing"), column("x"))):"y" with points pointtype 7 pointsize 0.7 linecolor rgb ink
}
set lmargin at screen 0.625; set rmargin at screen 0.98
set tmargin at screen 0.97; set bmargin at screen 0.15
set logscale y; set format y "10^{%T}"
set xrange [2:40]; set yrange [1e-4:1e5]
set xtics 10; set ytics 1e-4, 100; set mytics 1
set xlabel "degree"; set ylabel "largest error" rotate by 90 offset 1,0
set label 1 title(1) at 25, 3e3 right textcolor rgb orange
set label 2 title(2) at 14, 3e-3 center textcolor rgb blue
plot for [k = 1:2] "growth.csv" using (only(spacing(k), strcol("spacing"), column("degree"))):"error" \
       with linespoints linetype 3 - k
unset multiplot
