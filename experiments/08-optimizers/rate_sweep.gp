W = 760; H = 500
call ARG5 ARG1 ARG2 ARG3

names = "gradient-descent momentum nesterov adagrad rmsprop adam adamw"
texts = "'gradient descent' momentum Nesterov AdaGrad RMSProp Adam AdamW"
shade(k) = k == 7 ? ink : colour(k)
dash(k) = int(word("1 2 4 5 3 1 2", k))
set multiplot
unset key
set logscale xy
set style fill transparent solid 0.16 noborder
set format x "10^{%T}"; set mxtics 1; set mytics 1
set xtics 1e-3, 100
set yrange [0.03:13]; set xrange [1e-4:100]
set ytics (0.1, 1, 10)
do for [p = 1:2] {
  set lmargin at screen (p == 1 ? 0.095 : 0.56); set rmargin at screen (p == 1 ? 0.52 : 0.98)
  set bmargin at screen 0.14; set tmargin at screen 0.84
  set xlabel "learning rate" offset 0,0.3
  set ylabel (p == 1 ? "loss after training" : "") offset 2.2,0
  if (p == 2) { set format y "" }
  first = p == 1 ? 1 : 4; last = p == 1 ? 3 : 7
  unset label; unset arrow
  do for [k = first:last] {
    i = k - first; col = i % 2; row = i / 2
    x0 = (p == 1 ? 0.10 : 0.565) + 0.225*col; y0 = 0.965 - 0.055*row
    set arrow k from screen x0, screen y0 to screen x0 + 0.045, screen y0 nohead linewidth 2.2 dashtype dash(k) linecolor rgb shade(k)
    set label k word(texts, k) at screen x0 + 0.053, screen y0 left textcolor rgb shade(k)
  }
  of(k, value) = only(word(names, k), strcol("optimizer"), value)
  plot for [k = first:last] "sweep.csv" using (of(k, column("rate"))):"low":"high" with filledcurves linecolor rgb shade(k), \
       for [k = first:last] "" using (of(k, column("rate"))):"median" with lines linewidth 2.2 dashtype dash(k) linecolor rgb shade(k), \
       for [k = first:last] "best.csv" using (of(k, column("rate"))):"median" with points pointtype 6 pointsize 1.3 linewidth 2 linecolor rgb shade(k)
}
unset multiplot
