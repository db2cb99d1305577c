// A canvas as a file.

export const pictureFile = (canvas: HTMLCanvasElement | null): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (!canvas) throw new Error('no picture');
    canvas.toBlob(file => (file ? resolve(file) : reject(new Error('no file'))), 'image/png');
  });
