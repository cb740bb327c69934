W = 760; H = 540
call ARG5 ARG1 ARG2 ARG3

array hidden[4]; array wrong[4]
stats "fits.csv" using (hidden[$0 + 1] = column("hidden"), wrong[$0 + 1] = column("wrong")) nooutput
set multiplot
unset key; unset grid
set xrange [-2:3]; set yrange [-1.6:2.1]
set xtics 1; set ytics 1
set title offset 0,-0.7
do for [k = 1:4] {
  set lmargin at screen (k % 2 == 1 ? 0.06 : 0.545); set rmargin at screen (k % 2 == 1 ? 0.5 : 0.985)
  set tmargin at screen (k < 3 ? 0.945 : 0.465); set bmargin at screen (k < 3 ? 0.545 : 0.065)
  set format x k < 3 ? "" : "%g"; set format y k % 2 == 1 ? "%g" : ""
  set title sprintf("%d hidden units, %d wrong", hidden[k], wrong[k])
  here(value) = column("hidden") == hidden[k] ? value : NaN
  plot "samples.csv" using (only("outer", strcol("class"), column("x1"))):"x2" with points pointtype 7 pointsize 0.5 linecolor rgb blue, \
       "" using (only("inner", strcol("class"), column("x1"))):"x2" with points pointtype 5 pointsize 0.5 linecolor rgb orange, \
       "lines.csv" using (here(column("x1"))):"x2":"dx1":"dx2" with vectors nohead linewidth 2.2 dashtype 1 linecolor rgb ink
}
unset multiplot
