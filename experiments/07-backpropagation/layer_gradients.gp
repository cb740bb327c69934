W = 760; H = 560
call ARG5 ARG1 ARG2 ARG3

stats "curves.csv" using (column("step")) name "STEP" nooutput
stats "curves.csv" using (column("median")) name "SIZE" nooutput
of(hidden, layer, value) = (column("hidden") == hidden && column("layer") == layer) ? value : NaN
set multiplot
set logscale xy
set xrange [1:STEP_max]; set yrange [1e-6:1]
set xtics 1, 10; set mxtics 1; set ytics 1e-6, 100, 1; set mytics 1
set format x "10^{%T}"; set format y "10^{%T}"
set style fill transparent solid 0.13 noborder
unset key
set label 9 "layer" at screen 0.1, screen 0.965 left textcolor rgb ink
do for [l = 1:6] {
  set arrow l from screen 0.1 + 0.13*l - 0.045, screen 0.965 to screen 0.1 + 0.13*l - 0.005, screen 0.965 nohead linetype l
  set label l sprintf("%d", l) at screen 0.1 + 0.13*l + 0.005, screen 0.965 left textcolor rgb ink
}
do for [k = 0:3] {
  hidden = k + 2
  left = (k % 2 == 0) ? 0.1 : 0.565
  set lmargin at screen left; set rmargin at screen left + 0.41
  top = k < 2 ? 0.92 : 0.495
  set tmargin at screen top; set bmargin at screen top - 0.355
  if (k < 2) { set format x ""; set xlabel "" } else { set format x "10^{%T}"; set xlabel "step of Adam" offset 0,0.3 }
  if (k % 2 == 0) { set format y "10^{%T}"; set ylabel "gradient per weight" offset 1,0 } else { set format y ""; set ylabel "" }
  set label 8 sprintf("%d hidden layers", hidden) at graph 0.97, graph 0.08 right textcolor rgb ink
  plot for [l = 1:hidden + 1] "curves.csv" using (of(hidden, l, column("step"))):"low":"high" with filledcurves linecolor rgb colour(l), \
       for [l = 1:hidden + 1] "curves.csv" using (of(hidden, l, column("step"))):"median" with lines linetype l
  do for [l = 1:6] { unset arrow l; unset label l }
  unset label 9
}
unset multiplot
