/** How much of one thing is taken in, so that no file can exhaust the machine. */

/** The longest field, in UTF-16 code units; what comes after is cut with a warning. The longest real abstracts are some tens of thousands. */
export const longestField = 1_000_000

/** The most that one record may hold in all. */
export const longestRecord = 16_000_000

/** The most values one record may hold; a list of references in Web of Science can have some thousands. */
export const mostValues = 50_000

/** The most characters of a JSON document that is not JSON Lines and must be read whole. */
export const longestJson = 256_000_000

/** How deep elements of XML, and objects of JSON, may lie in each other. */
export const deepest = 100

/** Archives: files in one, bytes out of one, and how many times larger than packed. Archives in archives are not opened. */
export const archiveFiles = 1_000
export const archiveBytes = 2_000_000_000
export const archiveRatio = 100
/** Small files pack well by nature: below this size the ratio is not held against them. */
export const archiveFreeBytes = 10_000_000
