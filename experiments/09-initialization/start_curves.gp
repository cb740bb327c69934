W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.82
set logscale y
set xrange [0:30]; set yrange [0.08:100]
set xtics 10; set mytics 1
set ytics (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50)
set xlabel "epoch" offset 0,0.3
unset key
set style fill solid 0.16 noborder
schemes = "large he-normal xavier-normal small"
titles = "'N(0, 1)' 'He' 'Xavier' 'N(0, 0.01²)'"
of(units, k, value) = column("units") == units && strcol("scheme") eq word(schemes, k) ? value : NaN
start(k) = 0.09 + word("0 0.17 0.285 0.45", k)
do for [k = 1:4] {
  set arrow k from screen start(k), screen 0.955 to screen start(k) + 0.045, screen 0.955 nohead linewidth 2.2 dashtype int(word("1 2 4 5", k)) linecolor rgb colour(k)
  set label k word(titles, k) at screen start(k) + 0.053, screen 0.955 left textcolor rgb colour(k)
}
do for [p = 1:2] {
  units = p == 1 ? 30 : 100
  set lmargin at screen (p == 1 ? 0.09 : 0.575); set rmargin at screen (p == 1 ? 0.485 : 0.975)
  set ylabel (p == 1 ? "loss on fresh samples" : "") offset 1.2,0
  set label 9 sprintf("%d units a layer", units) at graph 0.98, 0.93 right textcolor rgb ink
  plot for [k = 1:4] "curves.csv" using (of(units, k, column("epoch"))):"low":"high" with filledcurves linecolor rgb colour(k), \
       for [k = 1:4] "curves.csv" using (of(units, k, column("epoch"))):"median" with lines linetype k
  do for [k = 1:4] { unset arrow k; unset label k }
}
unset multiplot
