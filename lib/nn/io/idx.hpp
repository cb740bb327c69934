#pragma once
#include <nn/data/dataset.hpp>

#include <filesystem>

namespace nn {

/// Images and their labels from a pair of files in the IDX format, in which MNIST is published.
///
/// X is n x (rows cols), the pixels of an image row by row, scaled from 0 ... 255 to 0 ... 1; the
/// classes are the labels as text, "0" to "K - 1". An image file holds 00 00 08 03, then n, rows
/// and cols as four bytes each, the highest first, then n rows cols bytes; a label file 00 00 08
/// 01, n, and n bytes. \param images the path of the image file \param labels the path of the label
/// file \param K how many classes there are, 1 to 256 Throws DataError "FILE: byte 8: ..." that
/// names the file, the place and the field: another type or number of dimensions, a size of 0, a
/// length that is not what the sizes say, a label of K or more, as many labels as there are not
/// images. Files must be unpacked. Source: LeCun, Cortes and Burges 1998, The MNIST database of
/// handwritten digits.
ClassificationData read_idx(const std::filesystem::path& images,
                            const std::filesystem::path& labels, Index K = 10);

}  // namespace nn
