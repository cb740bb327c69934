W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

names = "sigmoid tanh relu"
titles = "sigmoid tanh ReLU"
order = "2 3 1"   # linetype of each
stats "depths.csv" using (column("layers")) name "L" nooutput
set multiplot
set bmargin at screen 0.155; set tmargin at screen 0.92
set logscale y
set xrange [0:L_max]; set yrange [1e-14:10]
set xtics 5; unset mytics
set format y "10^{%L}"; set ytics 1e-15,1000
set xlabel "layers passed" offset 0,0.3
set style fill transparent solid 0.2 noborder
of(k, v) = only(word(names, k), strcol("name"), v)
lt(k) = word(order, k) + 0

set lmargin at screen 0.085; set rmargin at screen 0.475
set label 1 "product of slopes" at graph 0, 1.055 left textcolor rgb ink
unset key
plot for [k = 1:3] "depths.csv" using (of(k, column("layers"))):"slopes" with lines linetype lt(k)

set lmargin at screen 0.565; set rmargin at screen 0.975
set label 1 "length of the gradient"
set key at graph 0.04, 0.03 left bottom Left reverse samplen 3
plot for [k = 1:3] "depths.csv" using (of(k, column("layers"))):"low":"high" with filledcurves linecolor rgb colour(lt(k)) notitle, \
     for [k = 1:3] "depths.csv" using (of(k, column("layers"))):"gradient" with lines linetype lt(k) title word(titles, k)
unset multiplot
