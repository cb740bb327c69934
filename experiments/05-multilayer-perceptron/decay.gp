W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

array lambda[6]; array fresh[6]
stats "fits.csv" using (lambda[$0 + 1] = column("lambda"), fresh[$0 + 1] = column("fresh")) nooutput
array drawn[6] = [0, 0, 0, 0, 0, 0]
stats "lines.csv" using (drawn[int(column("panel")) + 1] = 1) nooutput
set multiplot
unset key; unset grid
set xrange [-2:3]; set yrange [-1.8:2.3]
set xtics 2; set ytics 1
set title offset 0,-0.7
do for [k = 1:6] {
  place = (k - 1) % 3; upper = k < 4
  set lmargin at screen 0.05 + place*0.317; set rmargin at screen 0.05 + place*0.317 + 0.295
  set tmargin at screen (upper ? 0.935 : 0.455); set bmargin at screen (upper ? 0.555 : 0.075)
  set format x upper ? "" : "%g"; set format y place == 0 ? "%g" : ""
  set title sprintf("λ = %g,  loss %.2f", lambda[k], fresh[k])
  here(value) = column("panel") == k - 1 ? value : NaN
  outer = 'plot "samples.csv" using (only("outer", strcol("class"), column("x1"))):"x2" with points pointtype 7 pointsize 0.5 linecolor rgb blue'
  inner = ', "" using (only("inner", strcol("class"), column("x1"))):"x2" with points pointtype 5 pointsize 0.5 linecolor rgb orange'
  line = ', "lines.csv" using (here(column("x1"))):"x2":"dx1":"dx2" with vectors nohead linewidth 2.2 dashtype 1 linecolor rgb ink'
  eval outer.inner.(drawn[k] == 1 ? line : "")   # with too much decay there is no line
}
unset multiplot
