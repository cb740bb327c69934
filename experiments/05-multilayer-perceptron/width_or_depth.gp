W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set bmargin at screen 0.14; set tmargin at screen 0.91
set logscale xy
set xrange [2:4096]
set xtics (2, 8, 32, 128, 512, 2048); set mxtics 1; set mytics 1
set format y "10^{%T}"
set xlabel "straight pieces" offset 0,0.3
set title offset 0,-0.6
names = "'1 layers' '2 layers' '3 layers' '4 layers' deep"
of(k, value) = only(word(names, k), strcol("net"), value)
array label_of[5] = ["1 layer", "2 layers", "3 layers", "4 layers", "2 units a layer"]
do for [panel = 1:2] {
  y = panel == 1 ? "units" : "parameters"
  set lmargin at screen (panel == 1 ? 0.07 : 0.57); set rmargin at screen (panel == 1 ? 0.38 : 0.85)
  set yrange [(panel == 1 ? 2 : 6):(panel == 1 ? 6000 : 20000)]
  set title panel == 1 ? "hidden units" : "parameters"
  do for [k = 1:5] {
    stats "costs.csv" using (of(k, column("pieces"))):(of(k, column(y))) name "E" nooutput
    set label k label_of[k] at E_max_x, E_max_y left offset 0.7,(panel == 1 ? word("0 0 0.25 0 -0.6", k) : 0) textcolor rgb colour(k)
  }
  plot for [k = 1:5] "costs.csv" using (of(k, column("pieces"))):y with lines linetype k
}
unset multiplot
