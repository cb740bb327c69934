W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set multiplot
unset key
set logscale y
set yrange [1e-15:6]; set format y "10^{%T}"; set ytics 1e-15, 1e5; set mytics 1
set xrange [0:600]; set xtics 200
set bmargin at screen 0.155; set tmargin at screen 0.9
names = "descent momentum"
of(name, value) = only(name, strcol("run"), value)
do for [k = 1:2] {
  set lmargin at screen (k == 1 ? 0.115 : 0.575); set rmargin at screen (k == 1 ? 0.515 : 0.975)
  set xlabel "step" offset 0,0.3
  set ylabel (k == 1 ? "distance from the saddle" : "") offset 1.8,0
  if (k == 2) { set format y "" }
  name = word(names, k)
  set label 1 (k == 1 ? "gradient descent" : "momentum") at graph 0.02, 1.06 left textcolor rgb ink
  set label 2 "off the axis" at (k == 1 ? 230 : 98), 2.5 left textcolor rgb blue
  set label 3 (k == 1 ? "on it, with noise" : "on it, with noise") at (k == 1 ? 445 : 125), 3e-2 left textcolor rgb green
  set label 4 "on the axis" at (k == 1 ? 330 : 270), (k == 1 ? 1e-9 : 1e-12) right textcolor rgb orange
  plot "curves.csv" using (of(name." on", column("step"))):"distance" with lines linetype 2, \
       "" using (of(name." off", column("step"))):"distance" with lines linetype 1, \
       "" using (of(name." noise", column("step"))):"distance" with lines linetype 3 linewidth 1.8 dashtype 3
}
unset multiplot
