W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.16; set tmargin at screen 0.9
set logscale y
set xrange [0.5:16.5]; set yrange [0.1:6]
set xtics 0, 4, 16; set mytics 1
set ytics (0.1, 0.2, 0.5, 1, 2, 5)
set xlabel "layer" offset 0,0.3
unset key
set style fill solid 0.18 noborder
fans = "in mean out"
of(pass, k, value) = strcol("pass") eq pass && strcol("fan") eq word(fans, k) ? value : NaN
do for [p = 1:2] {
  pass = word("forward backward", p)
  set lmargin at screen (p == 1 ? 0.09 : 0.575); set rmargin at screen (p == 1 ? 0.485 : 0.975)
  if (p == 1) {
    set ylabel "root mean square" offset 1.4,0
    set label 9 "signals, from left to right" at graph 0.02, 1.06 left textcolor rgb ink
    set label 1 "fan-in" at 13, 1.28 center textcolor rgb colour(1)
    set label 2 "mean" at 13.6, 0.66 center textcolor rgb colour(2)
    set label 3 "fan-out" at 13.6, 0.185 center textcolor rgb colour(3)
  } else {
    set ylabel ""
    set label 9 "gradients, from right to left"
    set label 1 "fan-in" at 5.2, 4.2 center
    set label 2 "mean" at 3.4, 1.32 center
    set label 3 "fan-out" at 3.4, 0.66 center
  }
  plot for [k = 1:3] "curves.csv" using (of(pass, k, column("layer"))):"low":"high" with filledcurves linecolor rgb colour(k), \
       for [k = 1:3] "curves.csv" using (of(pass, k, column("layer"))):"predicted" with lines linewidth 1 dashtype 1 linecolor rgb ink, \
       for [k = 1:3] "curves.csv" using (of(pass, k, column("layer"))):"median" with lines linetype k
}
unset multiplot
