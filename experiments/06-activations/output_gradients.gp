W = 760; H = 380
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.115; set rmargin at screen 0.975
set bmargin at screen 0.165; set tmargin at screen 0.965
set xrange [-8:8]; set yrange [-1.08:0.06]
set xtics 2; set ytics 0.25
set xlabel "logit z" offset 0,0.3
set ylabel "gradient by z" offset 1.6,0
set key at graph 0.985, 0.06 right bottom Right samplen 4
of(name, v) = only(name, strcol("pair"), v)
plot "gradients.csv" using (of("cross-entropy", column("logit"))):"gradient" with lines linetype 1 linewidth 5 linecolor rgb faint notitle, \
     "gradients.csv" using (of("cross-entropy", column("logit"))):"gradient" with lines linetype 1 title "sigmoid and cross-entropy", \
     "gradients.csv" using (of("softmax", column("logit"))):"gradient" every 12 with points linetype 3 pointtype 6 pointsize 1 linewidth 1.6 title "softmax and cross-entropy", \
     "gradients.csv" using (of("squared", column("logit"))):"gradient" with lines linetype 2 title "sigmoid and squared loss"
