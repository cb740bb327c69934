W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

names = "constant small step cosine warm-up"
texts = "'constant' 'a tenth, constant' 'steps' 'cosine' 'warm-up, cosine'"
set multiplot
unset key
set xrange [0:6000]; set xtics 2000
set bmargin at screen 0.155; set tmargin at screen 0.88
of(k, value) = only(word(names, k), strcol("schedule"), value)
set lmargin at screen 0.105; set rmargin at screen 0.425
set logscale y; set yrange [1e-5:0.04]; set format y "10^{%T}"; set mytics 1
set xlabel "step" offset 0,0.3
set ylabel "learning rate" offset 1.8,0
do for [k = 1:5] {
  x0 = word("0.06 0.22 0.46 0.62 0.76", k) + 0
  set arrow k from screen x0, screen 0.95 to screen x0 + 0.04, screen 0.95 nohead linewidth 2.2 dashtype int(word("1 2 4 5 3", k)) linecolor rgb colour(k)
  set label k word(texts, k) at screen x0 + 0.047, screen 0.95 left textcolor rgb colour(k)
}
plot for [k = 1:5] "rates.csv" using (of(k, column("step"))):"rate" with lines linetype k
unset arrow; unset label
set lmargin at screen 0.55; set rmargin at screen 0.97
set yrange [3e-4:20]
set ylabel "loss above its minimum" offset 1.8,0
set style fill transparent solid 0.16 noborder
plot for [k = 1:4] "losses.csv" using (of(k, column("step"))):"low":"high" with filledcurves linecolor rgb colour(k), \
     for [k = 1:5] "" using (of(k, column("step"))):"median" with lines linetype k linewidth 1.8
unset multiplot
