# The shared look of every figure. A script begins with
#   W = 760; H = 480          (size; this is the default)
#   call ARG5 ARG1 ARG2 ARG3   (a plain load would hide the arguments from this file)
# and draws from the tables in the folder it runs in. The build passes: theme, format, output, data
# folder, this file. Colours are those of Okabe and Ito (2008), told apart by colour-blind readers;
# a second cue (dash, shape, label) stands beside every colour.
theme  = ARG1
format = ARG2
out    = ARG3
dark   = (theme eq "dark")

ink    = dark ? "#e5e7eb" : "#1f2937"   # text
muted  = dark ? "#9ca3af" : "#5b6472"   # axes, notes
faint  = dark ? "#34383f" : "#e5e7eb"   # grid
paper  = dark ? "#1c1d1f" : "#ffffff"   # the page behind
blue   = dark ? "#56b4e9" : "#0072b2"
orange = dark ? "#e69f00" : "#d55e00"
green  = dark ? "#2fc79a" : "#007a5a"
purple = dark ? "#e0a3c8" : "#a8498a"
yellow = dark ? "#f0e442" : "#8a6d00"
colour(i) = word(blue." ".orange." ".green." ".purple." ".yellow." ".muted, 1 + (i - 1) % 6)

if (!exists("W")) W = 760
if (!exists("H")) H = 460
if (format eq "svg") set terminal svg size W,H font "Inter,Helvetica,Arial,sans-serif,15" enhanced fixed name "figure"
if (format eq "png") set terminal pngcairo size 2*W,2*H font "Inter,21" linewidth 2 pointscale 1.8 enhanced background rgb paper
if (format eq "pdf") set terminal pdfcairo size W/96.0,H/96.0 font "Inter,11" enhanced
set output out
set encoding utf8
set minussign
set decimalsign "."

set datafile separator comma
set datafile missing NaN
set border 3 linecolor rgb muted linewidth 1
set tics nomirror out scale 0.5 textcolor rgb muted
set xlabel textcolor rgb ink
set ylabel textcolor rgb ink
set zlabel textcolor rgb ink
set title textcolor rgb ink
set key textcolor rgb ink samplen 2 spacing 1.25
set grid linecolor rgb faint linewidth 1 linetype 1
set pointsize 0.7

# Dash patterns in the order of the colours: a line can be told without its colour.
set linetype 1 linecolor rgb blue   linewidth 2.2 dashtype 1 pointtype 7
set linetype 2 linecolor rgb orange linewidth 2.2 dashtype 2 pointtype 5
set linetype 3 linecolor rgb green  linewidth 2.2 dashtype 4 pointtype 9
set linetype 4 linecolor rgb purple linewidth 2.2 dashtype 5 pointtype 13
set linetype 5 linecolor rgb yellow linewidth 2.2 dashtype 3 pointtype 11
set linetype 6 linecolor rgb muted  linewidth 1.4 dashtype 3 pointtype 1

# only(name, text, value): the value in the rows whose text is the name, nothing in the others.
only(name, text, value) = (text eq name) ? value : NaN
