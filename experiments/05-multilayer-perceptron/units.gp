W = 760; H = 470
call ARG5 ARG1 ARG2 ARG3

stats "arrows.csv" using "v" name "V" nooutput
array weight[V_records]
stats "arrows.csv" using (weight[int(column("panel"))] = column("v")) nooutput
set multiplot
unset key; unset grid; unset colorbox
set palette defined (0 blue, 0.5 paper, 1 orange)
set cbrange [-1:1]
set xrange [-1.5:2.5]; set yrange [-1.2:1.7]
set xtics 2; set ytics 1
set title offset 0,-0.7
do for [k = 1:6] {
  column_of = (k - 1) % 3; upper = k < 4
  set lmargin at screen 0.065 + column_of*0.315; set rmargin at screen 0.065 + column_of*0.315 + 0.285
  set tmargin at screen (upper ? 0.93 : 0.45); set bmargin at screen (upper ? 0.57 : 0.09)
  set title k < 6 ? sprintf("h_%d  times %s%.1f", k, weight[k] < 0 ? "−" : "", abs(weight[k])) : "the sum"
  set format x upper ? "" : "%g"; set format y column_of == 0 ? "%g" : ""
  here(value) = column("panel") == k ? value : NaN
  if (k < 6) {
    plot "answers.csv" using "x1":"x2":(here(column("value"))) with image
  } else {
    plot "answers.csv" using "x1":"x2":(here(column("value"))) with image, \
         "samples.csv" using (only("outer", strcol("class"), column("x1"))):"x2" with points pointtype 6 pointsize 0.4 linewidth 1 linecolor rgb ink, \
         "" using (only("inner", strcol("class"), column("x1"))):"x2" with points pointtype 7 pointsize 0.4 linecolor rgb ink
  }
}
unset multiplot
