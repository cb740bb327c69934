W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

names = "gradient-descent momentum nesterov"
texts = "'gradient descent, slope 1' 'momentum, slope ½' 'Nesterov, slope ½'"
set lmargin at screen 0.11; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.965
set logscale xy
set xrange [2.8:13000]; set yrange [3:200000]
set format x "10^{%T}"; set format y "10^{%T}"; set mxtics 1; set mytics 1
set xlabel "condition number κ" offset 0,0.3
set ylabel "steps" offset 0.6,0
set key at graph 0.03, 0.96 left top Left reverse samplen 2
of(k, value) = only(word(names, k), strcol("optimizer"), value)
plot for [k = 1:3] "steps.csv" using (of(k, column("condition"))):"predicted" with lines linewidth 1.2 dashtype 1 linecolor rgb colour(k) notitle, \
     for [k = 1:3] "steps.csv" using (of(k, column("condition"))):"steps" with points pointtype int(word("7 5 9", k)) pointsize 0.9 linecolor rgb colour(k) title word(texts, k)
