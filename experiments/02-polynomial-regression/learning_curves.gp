W = 760; H = 380
call ARG5 ARG1 ARG2 ARG3

degree(k) = int(word("1 3 15", k))
stats "errors.csv" using (column("noise")) name "NOISE" nooutput
set multiplot
set bmargin at screen 0.18; set tmargin at screen 0.965
set logscale xy
set xrange [17:1200]; set yrange [0.1:12]
set xtics (20, 100, 500)
set ytics (0.1, 0.2, 0.5, 1, 2, 5, 10)
set xlabel "points n" offset 0,0.6
set style fill transparent solid 0.2 noborder
do for [k = 1:3] {
  set lmargin at screen 0.105 + (k - 1)*0.302; set rmargin at screen 0.105 + (k - 1)*0.302 + 0.272
  if (k == 1) { set ylabel "error, root mean square" offset 0.6,0 } else { set ylabel ""; set format y "" }
  set label 1 sprintf("degree %d", degree(k)) at graph 0.96, 0.94 right textcolor rgb colour(k)
  if (k == 2) { set key at graph 1.0, 0.89 right top samplen 3 } else { unset key }
  row(name) = column("degree") == degree(k) ? column(name) : NaN
  plot "errors.csv" using (row("n")):"low":"high" with filledcurves linecolor rgb colour(k) notitle, \
       NOISE_min with lines linetype 6 notitle, \
       "errors.csv" using (row("n")):"validation" with linespoints linecolor rgb colour(k) linewidth 2.2 dashtype 1 pointtype 7 title "validation", \
       "errors.csv" using (row("n")):"training" with linespoints linecolor rgb colour(k) linewidth 1.8 dashtype 2 pointtype 6 title "training"
}
unset multiplot
