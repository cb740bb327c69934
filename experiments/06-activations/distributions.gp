W = 760; H = 500
call ARG5 ARG1 ARG2 ARG3

names = "sigmoid tanh relu"
titles = "sigmoid tanh ReLU"
low = "0 -1 0"; high = "1 1 4"
tops = "0.62 0.62 0.62"
set multiplot
unset key
set style fill solid 0.75 noborder
set boxwidth 1 relative
set ytics 0.3
do for [r = 1:3] {
  name = word(names, r)
  a = word(low, r) + 0; b = word(high, r) + 0
  set xrange [a:b]; set yrange [0:0.62]
  set xtics a, (b - a)/2.0, b
  do for [l = 1:5] {
    set lmargin at screen 0.085 + (l - 1)*0.182; set rmargin at screen 0.085 + (l - 1)*0.182 + 0.155
    set tmargin at screen 0.93 - (r - 1)*0.305; set bmargin at screen 0.93 - (r - 1)*0.305 - 0.225
    set format y (l == 1 ? "%g" : "")
    set label 1 (r == 1 ? sprintf("layer %d", l) : "") at graph 0.5, 1.14 center textcolor rgb ink
    set label 2 (l == 1 ? word(titles, r) : "") at graph 0.5, 0.88 center textcolor rgb colour(r)
    plot "histograms.csv" using (column("layer") == l ? only(name, strcol("name"), column("from") + (b - a)/80.0) : NaN):"share" \
      with boxes linecolor rgb colour(r)
  }
}
unset multiplot
