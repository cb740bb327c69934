W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "learning_rate.csv" using (column("step")) name "STEP" nooutput
stats "sweep.csv" using (column("rate")) name "RATE" nooutput
limit = RATE_max / 1.2   # the sweep ends at 120 % of the limit
power = "10^{%T}"
set multiplot
set tmargin at screen 0.965; set bmargin at screen 0.14
set logscale y
set format y power
set yrange [1e-8:1e3]

set lmargin at screen 0.09; set rmargin at screen 0.50
set xlabel "step"; set ylabel "loss above its minimum, share of its start" offset 1,0
set xrange [0:STEP_max]
names = "'too small' good 'just below the limit' 'just above the limit'"
set label 1 "just above the limit" at graph 0.95, first 200 right textcolor rgb colour(4)
set label 2 "too small" at graph 0.2, first 1.6 textcolor rgb colour(1)
set label 3 "just below the limit" at graph 0.55, first 0.004 textcolor rgb colour(3)
set label 4 "good" at graph 0.6, first 1e-5 textcolor rgb colour(2)
plot for [k = 1:4] "learning_rate.csv" using (only(word(names, k), strcol("rate"), column("step"))):"loss" \
       with lines linetype k notitle
do for [k = 1:4] { unset label k }

set lmargin at screen 0.58; set rmargin at screen 0.985
set xlabel "learning rate η"; unset ylabel
set xrange [0:RATE_max]
set arrow 1 from limit, graph 0 to limit, graph 1 nohead dashtype 2 linewidth 1.6 linecolor rgb ink
set label 1 "2/λ_{max}" at limit, graph 0.06 right offset -0.5,0 textcolor rgb ink
stats "sweep.csv" using (column("steps")) name "COUNT" nooutput
count(k) = COUNT_max / (k == 1 ? 4 : k == 2 ? 2 : 1)
plot 1 with lines linecolor rgb muted linewidth 1 notitle, \
     for [k = 1:3] "sweep.csv" using (int(column("steps")) == int(count(k)) ? column("rate") : NaN):"loss" \
       with lines linetype k title sprintf("%d steps", count(k))
unset multiplot
