W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.9
set logscale y
set xrange [0:52]
set xtics 10; set mytics 1
set format y "10^{%T}"
set xlabel "layer" offset 0,0.3
unset key
set style fill solid 0.22 noborder
schemes = "large he xavier small"
of(a, k, value) = strcol("activation") eq a && strcol("scheme") eq word(schemes, k) ? value : NaN
do for [p = 1:2] {
  a = word("tanh relu", p)
  set lmargin at screen (p == 1 ? 0.095 : 0.58); set rmargin at screen (p == 1 ? 0.495 : 0.98)
  set label 9 word("tanh ReLU", p) at graph 0.02, 1.06 left textcolor rgb ink
  if (p == 1) {
    set ylabel "root mean square of the signals" offset 1.4,0
    set yrange [1e-3:4]; set ytics 1e-3, 10
    set label 1 "N(0, 1)" at 30, 1.6 center textcolor rgb colour(1)
    set label 2 "He" at 30, 0.37 center textcolor rgb colour(2)
    set label 3 "Xavier" at 30, 0.075 center textcolor rgb colour(3)
    set label 4 "N(0, 0.01²)" at 6, 3e-3 left textcolor rgb colour(4)
  } else {
    set ylabel ""
    set yrange [1e-9:1e9]; set ytics 1e-9, 1e3
    set label 1 "N(0, 1)" at 9.5, 5e7 left
    set label 2 "He" at 40, 9 center
    set label 3 "Xavier" at 37, 3e-4 center
    set label 4 "N(0, 0.01²)" at 14.5, 1e-7 left
  }
  plot for [k = 1:4] "curves.csv" using (of(a, k, column("layer"))):"low":"high" with filledcurves linecolor rgb colour(k), \
       for [k = 1:4] "curves.csv" using (of(a, k, column("layer"))):"predicted" with lines linewidth 1 dashtype 1 linecolor rgb ink, \
       for [k = 1:4] "curves.csv" using (of(a, k, column("layer"))):"median" with lines linetype k
}
unset multiplot
