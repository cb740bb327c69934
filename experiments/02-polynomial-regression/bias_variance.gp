W = 760; H = 430
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.105; set rmargin at screen 0.975
set bmargin at screen 0.155; set tmargin at screen 0.97
set xrange [-0.7:12.7]; set yrange [0:0.65]
set xtics 1; set ytics 0.1
set grid noxtics
set xlabel "degree" offset 0,0.3
set ylabel "mean squared error" offset 1,0
set key at graph 0.98, 0.97 right top samplen 2
set boxwidth 0.72
set style fill solid 0.55 noborder
plot "pieces.csv" using "degree":(column("sum")) with boxes linecolor rgb blue title "bias²", \
     "" using "degree":(column("noise") + column("variance")) with boxes fillstyle solid 1 noborder linecolor rgb paper notitle, \
     "" using "degree":(column("noise") + column("variance")) with boxes fillstyle pattern 4 linecolor rgb orange title "variance", \
     "" using "degree":"noise" with boxes fillstyle solid 1 noborder linecolor rgb paper notitle, \
     "" using "degree":"noise" with boxes fillstyle solid 0.35 noborder linecolor rgb muted title "noise", \
     "" using "degree":"measured" with points pointtype 7 pointsize 0.9 linecolor rgb ink title "measured on fresh points"
