W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.09; set rmargin at screen 0.975
set bmargin at screen 0.16; set tmargin at screen 0.965
set logscale xy
set xrange [1:10000]; set yrange [0.006:300]
set format x "10^{%T}"; set format y "10^{%T}"; set mxtics 1; set mytics 1
set xlabel "step t" offset 0,0.3
set ylabel "rate of one parameter, in units of η" offset 0.6,0
unset key
of(name, value) = only(name, strcol("run"), value)
set label 1 "RMSProp, small gradients" at 9000, 16 right textcolor rgb orange
set label 2 "RMSProp, large gradients" at 9000, 1.65 right textcolor rgb orange
set label 3 "AdaGrad, small gradients" at 160, 0.42 right textcolor rgb blue
set label 4 "AdaGrad, large gradients" at 160, 0.04 right textcolor rgb blue
plot 1/sqrt(x) with lines linewidth 1 dashtype 1 linecolor rgb ink, \
     10/sqrt(x) with lines linewidth 1 dashtype 1 linecolor rgb ink, \
     "rates.csv" using (of("rmsprop large", column("step"))):"rate" with lines linewidth 2.2 dashtype 1 linecolor rgb orange, \
     "" using (of("rmsprop small", column("step"))):"rate" with lines linewidth 2.2 dashtype 2 linecolor rgb orange, \
     "" using (of("adagrad large", column("step"))):"rate" with lines linewidth 2.2 dashtype 1 linecolor rgb blue, \
     "" using (of("adagrad small", column("step"))):"rate" with lines linewidth 2.2 dashtype 2 linecolor rgb blue
