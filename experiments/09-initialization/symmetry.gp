W = 760; H = 380
call ARG5 ARG1 ARG2 ARG3

left(k) = 0.08 + (k - 1)*0.307
stats "paths.csv" using (column("step")) name "STEP" nooutput
set multiplot
unset key
set bmargin at screen 0.17; set tmargin at screen 0.89
set xrange [0:STEP_max]; set yrange [-4.5:4.5]
set xtics (0, 500, 1000, 1500); set ytics 2
set xlabel "step" offset 0,0.3
set ylabel "first weight of a hidden unit" offset 1.2,0
starts = "zero constant random"
of(k, j, value) = strcol("start") eq word(starts, k) && column("unit") == j ? value : NaN
do for [k = 1:3] {
  set lmargin at screen left(k); set rmargin at screen left(k) + 0.282
  if (k > 1) { set format y ""; set ylabel "" }
  set label 1 word(starts, k)." start" at graph 0.03, 1.06 left textcolor rgb ink
  plot for [j = 1:4] "paths.csv" using (of(k, j, column("step"))):"w1" with lines linetype j
}
unset multiplot
