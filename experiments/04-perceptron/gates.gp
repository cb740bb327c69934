W = 760; H = 285
call ARG5 ARG1 ARG2 ARG3

gates = "AND OR NAND XOR"
do for [gate in "AND OR NAND"] {
  stats "lines.csv" using (only(gate, strcol("gate"), column("w1"))) name gate."_A" nooutput
  stats "lines.csv" using (only(gate, strcol("gate"), column("w2"))) name gate."_B" nooutput
  stats "lines.csv" using (only(gate, strcol("gate"), column("threshold"))) name gate."_T" nooutput
}
read(k, what) = value(word(gates, k)."_".what."_min")
height(k, x) = (read(k, "T") - read(k, "A")*x)/read(k, "B")
left(k) = 0.065 + (k - 1)*0.236
set multiplot
unset key
set xrange [-0.45:1.45]; set yrange [-0.45:1.45]
set xtics 0, 1; set ytics 0, 1
unset grid
set bmargin at screen 0.23; set tmargin at screen 0.87
set style fill solid 0.18 noborder
set label 1 at graph 0, 1.1 left textcolor rgb ink
set xlabel "x_1" offset 0,0.6; set ylabel "x_2" rotate by 0 offset 2.6,0
do for [k = 1:4] {
  gate = word(gates, k)
  set lmargin at screen left(k); set rmargin at screen left(k) + 0.2
  set label 1 (k == 4 ? "XOR: no line" : gate)
  if (k == 2) { set ylabel ""; set format y "" }
  in_gate(value) = only(gate, strcol("gate"), value)
  if (k < 4) {
    set samples 2
    plot '+' using 1:(height(k, $1)):(read(k, "B") > 0 ? 4 : -4) with filledcurves linecolor rgb blue, \
         height(k, x) with lines linetype 1, \
         "points.csv" using (in_gate(column("y") == 1 ? column("x1") : NaN)):"x2" with points pointtype 7 pointsize 1.5 linecolor rgb ink, \
         "points.csv" using (in_gate(column("y") == 0 ? column("x1") : NaN)):"x2" with points pointtype 6 pointsize 1.5 linewidth 2 linecolor rgb ink
  } else {
    set arrow 1 from 0, 1 to 1, 0 nohead linewidth 2.2 dashtype 1 linecolor rgb blue
    set arrow 2 from 0, 0 to 1, 1 nohead linewidth 2.2 dashtype 2 linecolor rgb orange
    plot "points.csv" using (in_gate(column("y") == 1 ? column("x1") : NaN)):"x2" with points pointtype 7 pointsize 1.5 linecolor rgb ink, \
         "points.csv" using (in_gate(column("y") == 0 ? column("x1") : NaN)):"x2" with points pointtype 6 pointsize 1.5 linewidth 2 linecolor rgb ink
  }
}
unset multiplot
