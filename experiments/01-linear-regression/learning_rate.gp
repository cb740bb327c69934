W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

stats "learning_rate.csv" using (column("step")) name "STEP" nooutput
stats "sweep.csv" using (column("rate")) name "RATE" nooutput
limit = RATE_max / 1.2   # the sweep ends at 120 % of the limit
power = "10^{%T}"
set multiplot
set tmargin at screen 0.965; set bmargin at screen 0.15
set logscale y
set format y power
set yrange [1e-9:1e3]

set lmargin at screen 0.10; set rmargin at screen 0.50
set xlabel "step" offset 0,0.5; set ylabel "loss above its minimum, share of its start" offset 1.2,0
set xrange [0:STEP_max]
names = "'too small' good 'just below the limit' 'just above the limit'"
where(k) = int(word("0.55 0.55 0.95 0.95", k) * STEP_max)    # the step at which a curve bears its name
at_name(k) = strcol("rate") eq word(names, k) && column("step") == where(k) ? column("step") : NaN
plot for [k = 1:4] "learning_rate.csv" using (only(word(names, k), strcol("rate"), column("step"))):"loss" \
       with lines linetype k notitle, \
     for [k = 1:2] "" using (at_name(k)):"loss":(word(names, k)) with labels left offset 0.5,0.8 textcolor rgb colour(k) notitle, \
     "" using (at_name(3)):"loss":(word(names, 3)) with labels right offset 0,-1.2 textcolor rgb colour(3) notitle, \
     "" using (at_name(4)):"loss":(word(names, 4)) with labels right offset 0,1 textcolor rgb colour(4) notitle

set lmargin at screen 0.585; set rmargin at screen 0.985
set xlabel "learning rate η"; set ylabel ""
set key at graph 0.22,0.735 left top Left reverse samplen 3
set label 2 "start" at graph 0.03, first 1 offset 0,0.6 textcolor rgb muted
set xrange [0:RATE_max]
set arrow 1 from limit, graph 0 to limit, graph 1 nohead dashtype 2 linewidth 1.6 linecolor rgb ink
set label 1 "2/λ_{max}" at limit, graph 0.06 left offset 0.6,0 textcolor rgb ink
stats "sweep.csv" using (column("steps")) name "COUNT" nooutput
count(k) = COUNT_max / (k == 1 ? 4 : k == 2 ? 2 : 1)
plot 1 with lines linecolor rgb muted linewidth 1 notitle, \
     for [k = 1:3] "sweep.csv" using (int(column("steps")) == int(count(k)) ? column("rate") : NaN):"loss" \
       with lines linetype k title sprintf("%d steps", count(k))
unset multiplot
