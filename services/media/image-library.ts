import sharp from 'sharp'

/*
 * The one way to the image library, with its bounds set before anything is drawn. One thread and no cache: memory stays that
 * of the one picture in progress. Of all that the library can read, only four formats are left to it.
 */
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
})

export { sharp }
