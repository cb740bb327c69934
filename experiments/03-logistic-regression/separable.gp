W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

stats "runs.csv" using (column("step")) name "STEP" nooutput
stats "runs.csv" using (column("norm")) name "NORM" nooutput
stats "fit.csv" using (column("slope")) name "SLOPE" nooutput
stats "fit.csv" using (column("intercept")) name "CUT" nooutput
stats "fit.csv" using (column("from")) name "FROM" nooutput
in_run(name) = only(name, strcol("run"), column("step"))
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.965
set logscale x
set format x "10^{%T}"
set xrange [1:STEP_max * 1.6]
set xlabel "step t" offset 0,0.5

set lmargin at screen 0.08; set rmargin at screen 0.485
set ylabel "length of w" offset 1.9,0
set yrange [0:NORM_max * 1.12]
set key at graph 0.03,0.985 left top Left reverse samplen 3
plot "runs.csv" using (in_run("no penalty")):"norm" with lines linetype 1 title "no penalty", \
     "" using (in_run("L2")):"norm" with lines linetype 2 title "L2", \
     (x >= FROM_min / 30 ? SLOPE_min * log(x) + CUT_min : NaN) with lines linewidth 1.2 dashtype 3 linecolor rgb ink \
       title sprintf("%.2f log t", SLOPE_min)

set lmargin at screen 0.585; set rmargin at screen 0.985
set ylabel "mean loss" offset 1,0
set logscale y
set format y "10^{%T}"
set yrange [*:1]
unset key
plot "runs.csv" using (in_run("no penalty")):"loss" with lines linetype 1, \
     "" using (in_run("L2")):"loss" with lines linetype 2
unset multiplot
