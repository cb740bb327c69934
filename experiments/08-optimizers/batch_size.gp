W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

batches = "1 8 64 512"
set multiplot
unset key
set logscale xy
set format x "10^{%T}"; set mxtics 1; set mytics 1
set yrange [0.045:1.2]; set ytics (0.1, 0.2, 0.5, 1)
set style fill transparent solid 0.16 noborder
set bmargin at screen 0.155; set tmargin at screen 0.88
do for [p = 1:3] {
  set lmargin at screen 0.085 + 0.31*(p - 1); set rmargin at screen 0.085 + 0.31*(p - 1) + 0.283
  set xlabel word("'steps' 'examples seen' 'milliseconds'", p) offset 0,0.3
  if (p == 1) { set xrange [1:8000]; set xtics 1, 100; set ylabel "loss" offset 2.4,0 }
  if (p == 2) { set xrange [1:204800]; set format y ""; set ylabel ""; set xtics 1, 100 }
  if (p == 3) { set xrange [0.01:220]; set xtics 0.01, 100 }
  unset label; unset arrow
  if (p == 1) {
    do for [k = 1:4] {
      x0 = 0.2 + 0.19*(k - 1)
      set arrow k from screen x0, screen 0.95 to screen x0 + 0.045, screen 0.95 nohead linewidth 2.2 dashtype int(word("1 2 4 5", k)) linecolor rgb colour(k)
      set label k "batch ".word(batches, k) at screen x0 + 0.053, screen 0.95 left textcolor rgb colour(k)
    }
  }
  axis = word("step examples milliseconds", p)
  of(k, value) = column("batch") == int(word(batches, k)) && column("step") > 0 ? value : NaN
  plot for [k = 1:4] "curves.csv" using (of(k, column(axis))):"low":"high" with filledcurves linecolor rgb colour(k), \
       for [k = 1:4] "" using (of(k, column(axis))):"median" with lines linetype k, \
       0.15 with lines linewidth 1.2 dashtype 3 linecolor rgb ink
}
unset multiplot
