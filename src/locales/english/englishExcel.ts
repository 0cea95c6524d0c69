import type { ExcelTexts } from "../../excel/excelTexts";

export const englishExcel: ExcelTexts = {
  problems: {
    "several areas":
      "The selection has several separate areas, and a list is read from one. Select one block of cells with its header row.",
    "cell editing":
      "A cell is being edited, so Excel takes no orders. Press Enter or Esc in the sheet, then try again.",
    "protected workbook":
      "The workbook's structure is protected, so no sheet can be added. Take the protection off under Review, or work in a copy.",
    "read-only workbook":
      "The workbook is open for reading only, so nothing can be written. Save a copy of it, then try again there.",
    "access denied":
      "Excel did not allow the change, because the sheet or the workbook is protected. Take the protection off under Review, or work in a copy.",
    "too large":
      "The selection is larger than Excel hands over at once. Select only the columns that are needed, or fewer rows.",
    "cells unreadable":
      "Excel did not hand over the selected cells. Select fewer rows or columns, and try again.",
    cancelled: "Reading was cancelled. Nothing was changed.",
    "selection lost":
      "Excel lost sight of the selection, because another window came to the front. Go back to the workbook, select the data and try again.",
    "sheet gone": "The sheet is not there any more. It was renamed or deleted; build the case again.",
    "lines moved":
      "Rows of the case sheet were moved, or its labels overwritten, so it cannot be told what is yours. Nothing was changed; build another sheet.",
    "cell in use":
      "The active cell is not empty, and nothing of yours is overwritten. Select an empty cell, then try again.",
    "excel busy": "Excel is busy with something else. Wait until it is done, then try again.",
  },
  cellsInTheWay: (cells) =>
    `The updated case needs cells that you use: ${cells}. Nothing was changed; clear or move these cells, or build another sheet.`,
  failed: (code, place) =>
    `Excel could not do this (${code}${place === "" ? "" : ` at ${place}`}). Save your work, try again, and report the code if it comes back.`,
};
