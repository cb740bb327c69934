W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

set multiplot
set bmargin at screen 0.165; set tmargin at screen 0.89
unset key
unset grid
unset colorbox
set palette defined (0.5 faint, 0.75 (dark ? "#2f6f96" : "#7fb8dc"), 1 blue)
set cbrange [0.5:1]
set xrange [-2.25:2.25]; set yrange [0.5:5.5]
set xtics ("0.25" -2, "0.5" -1, "1" 0, "2" 1, "4" 2) scale 0
set ytics ("2" 1, "4" 2, "8" 3, "16" 4, "32" 5) scale 0
set xlabel "scale s of the weights" offset 0,0.3
do for [p = 1:2] {
  a = word("tanh relu", p)
  set lmargin at screen (p == 1 ? 0.08 : 0.555); set rmargin at screen (p == 1 ? 0.505 : 0.98)
  set ylabel (p == 1 ? "hidden layers" : "") offset 1,0
  set label 1 word("tanh ReLU", p) at graph 0, 1.06 left textcolor rgb ink
  set label 2 "critical" at (p == 1 ? 0 : 0.5), 5.72 center textcolor rgb orange
  set object 1 rectangle from (p == 1 ? 0 : 0.5) - 0.25, 0.5 to (p == 1 ? 0 : 0.5) + 0.25, 5.5 front fillstyle empty border linecolor rgb orange linewidth 2.4
  of(value) = only(a, strcol("activation"), value)
  half = 0.235
  plot "map.csv" using (of(column("log2_scale"))):(log(column("depth"))/log(2)):(half):(0.47):(column("accuracy") < 0.5 ? 0.5 : column("accuracy")) with boxxyerror fillstyle solid 1 noborder linecolor palette, \
       for [light = 0:1] "" using (of((column("accuracy") > 0.85) == light ? column("log2_scale") : NaN)):(log(column("depth"))/log(2)):(sprintf("%.0f", 100*column("accuracy"))) with labels textcolor rgb (light ? paper : ink)
}
unset multiplot
