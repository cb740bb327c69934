W = 760; H = 600
call ARG5 ARG1 ARG2 ARG3

array name[2] = ["raw", "standardised"]
do for [k = 1:2] {
  stats "minimum.csv" using (column("condition")) every ::(k-1)::(k-1) name sprintf("KAPPA%d", k) nooutput
  stats "minimum.csv" using (column("steps")) every ::(k-1)::(k-1) name sprintf("STEPS%d", k) nooutput
}
legend(k) = sprintf("%s: condition number %.3g, %d steps", name[k], value(sprintf("KAPPA%d_min", k)), value(sprintf("STEPS%d_min", k)))
set multiplot
set size ratio -1
set autoscale fix
set offsets graph 0.02, graph 0.02, graph 0.03, graph 0.03
do for [k = 1:2] {
  set lmargin at screen 0.085; set rmargin at screen (k == 1 ? 0.975 : 0.49)
  set tmargin at screen (k == 1 ? 0.95 : 0.52); set bmargin at screen (k == 1 ? 0.695 : 0.11)
  set label 1 legend(k) at graph 0, (k == 1 ? 1.13 : 1.08) textcolor rgb colour(3 - k)
  set xlabel "weight w_1" offset 0,0.7; set ylabel (k == 1 ? "w_2" : "weight w_2") offset (k == 1 ? 1.8 : 2.6),0
  set xtics 0.5
  gap = k == 1 ? 0.2 : 0.5; set ytics gap
  plot for [r = 0:4] "levels.csv" using (strcol("features") eq name[k] && column("ring") == r ? column("w1") : NaN):"w2" \
         with lines linecolor rgb muted linewidth 1 dashtype 1 notitle, \
       "path.csv" using (only(name[k], strcol("features"), column("w1"))):"w2" \
         with linespoints linecolor rgb colour(3 - k) linewidth 1.6 dashtype 1 pointtype 7 pointsize (k == 1 ? 0.4 : 0.8) notitle, \
       "minimum.csv" using (only(name[k], strcol("features"), column("w1"))):"w2" \
         with points pointtype 1 pointsize 2 linewidth 2.5 linecolor rgb ink notitle
}
unset label 1
set size noratio
set autoscale; unset offsets
set xtics auto; set ytics auto
set lmargin at screen 0.62; set rmargin at screen 0.975
set tmargin at screen 0.515; set bmargin at screen 0.11
set logscale y; set format y "10^{%T}"
set xlabel "step" offset 0,0.7; set ylabel "loss above its minimum" offset 1.2,0
set label 1 "raw" at graph 0.5,0.62 textcolor rgb colour(2)
set label 2 "standardised" at graph 0.09,0.1 textcolor rgb colour(1)
plot for [k = 1:2] "path.csv" using (only(name[k], strcol("features"), column("step"))):"loss" \
       with linespoints linetype 3 - k pointsize (k == 1 ? 0 : 0.8) notitle
unset multiplot
