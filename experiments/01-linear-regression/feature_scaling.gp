W = 760; H = 560
call ARG5 ARG1 ARG2 ARG3

array name[2] = ["raw", "standardised"]
do for [k = 1:2] {
  stats "minimum.csv" using (column("condition")) every ::(k-1)::(k-1) name sprintf("KAPPA%d", k) nooutput
  stats "minimum.csv" using (column("steps")) every ::(k-1)::(k-1) name sprintf("STEPS%d", k) nooutput
}
legend(k) = sprintf("%s: condition number %.3g, %d steps", name[k], value(sprintf("KAPPA%d_min", k)), value(sprintf("STEPS%d_min", k)))
set multiplot
set size ratio -1
do for [k = 1:2] {
  set lmargin at screen 0.075; set rmargin at screen (k == 1 ? 0.985 : 0.49)
  set tmargin at screen (k == 1 ? 0.93 : 0.53); set bmargin at screen (k == 1 ? 0.66 : 0.1)
  set label 1 legend(k) at graph 0,1.08 textcolor rgb colour(3 - k)
  set xlabel "w_1" offset 0,0.5; set ylabel "w_2" offset 1.5,0
  plot for [r = 0:4] "levels.csv" using (strcol("features") eq name[k] && column("ring") == r ? column("w1") : NaN):"w2" \
         with lines linecolor rgb muted linewidth 1 notitle, \
       "path.csv" using (only(name[k], strcol("features"), column("w1"))):"w2" \
         with linespoints linecolor rgb colour(3 - k) linewidth 1.6 pointtype 7 pointsize 0.5 notitle, \
       "minimum.csv" using (only(name[k], strcol("features"), column("w1"))):"w2" \
         with points pointtype 1 pointsize 2 linewidth 2.5 linecolor rgb ink notitle
}
unset label 1
set size noratio
set lmargin at screen 0.605; set rmargin at screen 0.985
set tmargin at screen 0.53; set bmargin at screen 0.1
set logscale y; set format y "10^{%T}"
set xlabel "step" offset 0,0.3; set ylabel "loss above its minimum,\nshare of its start" offset 1,0
plot for [k = 1:2] "path.csv" using (only(name[k], strcol("features"), column("step"))):"loss" \
       with lines linetype (3 - k) notitle
unset multiplot
