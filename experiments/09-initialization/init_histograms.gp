W = 760; H = 600
call ARG5 ARG1 ARG2 ARG3

left(k) = 0.085 + (k - 1)*0.231
set multiplot
unset key
unset grid
set border 1
set style fill solid 0.25 noborder
schemes = "small xavier-normal he-normal large"
titles = "'N(0, 0.01²)' 'Xavier' 'He' 'N(0, 1)'"
names = "tanh relu"
shades(a) = word(blue." ".orange, a)
rows(l) = (11 - l)/2.0 - 1
on(a, k, l, value) = strcol("activation") eq word(names, a) && strcol("scheme") eq word(schemes, k) \
                     && column("layer") == l ? value : NaN
size(s) = s >= 0.0095 && s < 95 ? sprintf("%.2g", s) : gprintf("%.0t·10^{%T}", s)
odd(l) = int(l) % 2 == 1
do for [a = 1:2] {
  set tmargin at screen (a == 1 ? 0.94 : 0.465)
  set bmargin at screen (a == 1 ? 0.56 : 0.085)
  do for [k = 1:4] {
    set lmargin at screen left(k); set rmargin at screen left(k) + 0.215
    set yrange [-0.05:5.05]
    if (k == 1) {
      set ytics ("layer 1" 4, "3" 3, "5" 2, "7" 1, "9" 0) scale 0
    } else {
      unset ytics
    }
    if (a == 1) { set xrange [-1.05:1.85]; set xtics (-1, 0, 1) } else { set xrange [0:5.9]; set xtics (0, 2, 4) }
    if (a == 1) { set label 1 word(titles, k) at graph 0.36, 1.07 center textcolor rgb ink } else { unset label 1 }
    if (k == 1) { set label 2 word("tanh ReLU", a) at screen 0.012, screen (a == 1 ? 0.965 : 0.49) left textcolor rgb shades(a) } else { unset label 2 }
    plot for [l = 1:9:2] "bins.csv" using (on(a, k, l, column("h"))):(rows(l)):(rows(l) + 0.82*column("height")) with filledcurves linecolor rgb shades(a), \
         for [l = 1:9:2] "bins.csv" using (on(a, k, l, column("h"))):(rows(l) + 0.82*column("height")) with lines linewidth 1.2 dashtype 1 linecolor rgb shades(a), \
         "layers.csv" using (odd(column("layer")) ? on(a, k, column("layer"), a == 1 ? 1.85 : 5.9) : NaN):(rows(column("layer")) + 0.3):(size(column("sd"))) with labels right textcolor rgb muted
  }
}
unset multiplot
