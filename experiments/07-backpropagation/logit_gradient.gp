W = 560; H = 560
call ARG5 ARG1 ARG2 ARG3

stats "cells.csv" using (column("sample")) name "S" nooutput
set lmargin at screen 0.17; set rmargin at screen 0.8
set bmargin at screen 0.06; set tmargin at screen 0.93
set xrange [-0.5:2.5]; set yrange [S_max + 0.5:0.5]
set x2tics ("setosa" 0, "versicolor" 1, "virginica" 2) scale 0
unset xtics
unset ytics
unset grid
unset border
do for [k = 0:2] {
  set label 1 + k word("setosa versicolor virginica", k + 1) at graph -0.03, first (S_max/3)*(k + 0.5) + 0.5 center rotate by 90 textcolor rgb ink
}
do for [k = 1:2] {
  set arrow k from graph 0, first (S_max/3)*k + 0.5 to graph 1, first (S_max/3)*k + 0.5 nohead linewidth 2 linecolor rgb ink front
}
set palette defined (-1 blue, 0 paper, 1 orange)
set cbrange [-1:1]
set cbtics 0.5
set colorbox user origin 0.85, 0.2 size 0.035, 0.6
set label 5 "δ" at screen 0.867, screen 0.84 center textcolor rgb ink
unset key
plot "cells.csv" using "class":"sample":"delta" with image pixels, \
     "" using "class":"sample":((column("delta") < 0 ? "−" : "+").sprintf("%.2f", abs(column("delta")))) with labels textcolor rgb ink
