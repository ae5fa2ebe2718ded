import { describe, expect, it } from 'vitest'
import { fetchSettings } from '../../src/cli/fetch-settings.ts'

const now = () => '2026-03-01T12:00:00.000Z'

describe('fetchSettings', () => {
  it('reads them from the environment', () => {
    const { now: clock, ...settings } = fetchSettings({
      now,
      env: {
        HEARSAY_ALLOW_ADDRESSES: '127.0.0.1, ::1,',
        HEARSAY_CONTACT: ' desk@news.example',
        HEARSAY_DELAY_SECONDS: '0.5',
      },
    })
    expect(settings).toEqual({ allowAddresses: ['127.0.0.1', '::1'], contact: 'desk@news.example', delaySeconds: 0.5 })
    expect(clock?.()).toBe(Date.parse(now()))
  })

  it('leaves out what is not set', () => {
    const { now: _, ...settings } = fetchSettings({ now, env: { HEARSAY_CONTACT: '' } })
    expect(settings).toEqual({ allowAddresses: [] })
  })

  it.each(['soon', '-1', '3601', '1e3', '2 s'])('takes no delay such as %s', (delay) => {
    expect(() => fetchSettings({ now, env: { HEARSAY_DELAY_SECONDS: delay } })).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(`"${delay}"`) }),
    )
  })
})
