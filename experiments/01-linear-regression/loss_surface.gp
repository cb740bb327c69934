W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

marks = "0 1 3 10"   # the steps whose lines are drawn on the right
shade(k) = word(orange." ".purple." ".green." ".blue, k)
set multiplot
set tmargin at screen 0.97; set bmargin at screen 0.145

set lmargin at screen 0.075; set rmargin at screen 0.535
set xlabel "slope w" offset 0,0.6; set ylabel "intercept b" offset 1.5,0
set offsets graph 0.02, graph 0.02, graph 0.02, graph 0.02
plot for [r = 0:5] "levels.csv" using (column("ring") == r ? column("w") : NaN):"b" \
       with lines linecolor rgb muted linewidth 1 dashtype 1 notitle, \
     "path.csv" using "w":"b" with linespoints linecolor rgb ink linewidth 1.2 pointtype 7 pointsize 0.35 notitle, \
     for [k = 1:4] "" using (column("step") == word(marks, k) ? column("w") : NaN):"b" \
       with points pointtype 7 pointsize 1.1 linecolor rgb shade(k) notitle, \
     for [k = 1:4] "" using (column("step") == word(marks, k) ? column("w") : NaN):"b":(word(marks, k)) \
       with labels left offset 0.6,0.6 textcolor rgb shade(k) notitle, \
     "minimum.csv" using "w":"b" with points pointtype 1 pointsize 2 linewidth 2.5 linecolor rgb ink notitle

set lmargin at screen 0.63; set rmargin at screen 0.985
set xlabel "x" offset 0,0.6; set ylabel "y" offset 1.5,0
unset offsets
set xrange [-0.6:2.3]
do for [k = 1:4] {
  stats "path.csv" using (column("step") == word(marks, k) ? column("w") : NaN) name sprintf("W%d", k) nooutput
  stats "path.csv" using (column("step") == word(marks, k) ? column("b") : NaN) name sprintf("B%d", k) nooutput
}
line(k, t) = value(sprintf("W%d_min", k)) * t + value(sprintf("B%d_min", k))
do for [k = 1:4] {
  set label k word(marks, k) at 2.05, line(k, 2.05) offset 0.6,0 textcolor rgb shade(k)
}
plot for [k = 1:4] (x < 2.05 ? line(k, x) : NaN) with lines linecolor rgb shade(k) linewidth 2 dashtype 5 - k notitle, \
     "points.csv" using "x":"y" with points pointtype 7 linecolor rgb ink notitle
unset multiplot
