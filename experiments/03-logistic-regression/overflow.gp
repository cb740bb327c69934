W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

stats "limits.csv" using (column("scale")) name "LIMIT" nooutput
stats "limits.csv" using (column("loss")) name "LOSS" nooutput
stats "errors.csv" using (column("scale")) name "NEAR" nooutput
of(form) = only(form, strcol("form"), column("scale"))
set multiplot
set bmargin at screen 0.15; set tmargin at screen 0.965
set logscale y

set lmargin at screen 0.095; set rmargin at screen 0.485
set logscale x
set xrange [1:1e5]; set yrange [1:1e5]
set format x "10^{%T}"; set format y "10^{%T}"
set xlabel "largest logit s" offset 0,0.3
set ylabel "cross-entropy" offset 0.6,0
set key at graph 0.03,0.985 left top Left reverse samplen 3
plot "losses.csv" using (of("log-sum-exp")):"loss" with lines linewidth 5 dashtype 1 linecolor rgb (dark ? "#90" : "#a0").blue[2:*] title "log-sum-exp", \
     "" using (of("naive")):"loss" with lines linetype 2 dashtype 1 title "naive", \
     "limits.csv" using "scale":"loss" with points pointtype 1 pointsize 2 linewidth 3 linecolor rgb orange notitle, \
     "" using "scale":"loss":(sprintf("%.2f", column("scale"))) with labels left offset 1,-0.8 textcolor rgb ink notitle

set lmargin at screen 0.60; set rmargin at screen 0.965
unset logscale x
set xrange [NEAR_min:NEAR_max]; set yrange [3e-19:1]
set format x "%g"
set xtics 40
set ytics 1e-16, 1e4, 1
set ylabel "relative error" offset 1.2,0
set arrow 1 from LIMIT_min, graph 0 to LIMIT_min, graph 1 nohead dashtype 2 linewidth 1.4 linecolor rgb ink
set label 1 sprintf("%.2f", LIMIT_min) at LIMIT_min, graph 0.96 right offset -0.5,0 textcolor rgb ink
set label 2 "log of\nsoftmax" at 744, 1e-8 left textcolor rgb green
set label 3 "naive, ends here" at LIMIT_min, 2e-17 right offset -0.7,0 textcolor rgb orange
set label 4 "log-sum-exp" at NEAR_max, 2e-17 right textcolor rgb blue
unset key
least(error) = error < 1e-18 ? 1e-18 : error
plot "errors.csv" using (of("log of softmax")):(least(column("error"))) with points pointtype 9 pointsize 0.5 linecolor rgb green, \
     "" using (of("naive")):(least(column("error"))) with points pointtype 5 pointsize 0.45 linecolor rgb orange, \
     "" using (of("log-sum-exp")):(least(column("error"))) with points pointtype 7 pointsize 0.3 linecolor rgb blue
unset multiplot
