import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words.ts'

/** Not in TypeScript's library yet: https://wicg.github.io/shape-detection-api/ */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

const makeDetector = (): Detector | null => {
  const made: unknown = Reflect.get(window, 'BarcodeDetector')
  if (typeof made !== 'function' || !navigator.mediaDevices) return null
  return Reflect.construct(made, [{ formats: ['qr_code'] }]) as Detector
}

const eyeOpens = 200

/** Looks for a QR code with the camera, where the browser can read one; elsewhere nothing is offered. */
export function Scan({ found }: { readonly found: (text: string) => boolean }) {
  const { t } = useWords()
  const [detector] = useState(makeDetector)
  const [state, set] = useState<'off' | 'looking' | 'refused' | 'other'>('off')
  if (!detector) return null
  return (
    <>
      {state !== 'looking' && (
        <button type="button" className="act quiet" onClick={() => set('looking')}>
          {t('扫描二维码', 'Scan a QR code')}
        </button>
      )}
      {state === 'looking' && (
        <Camera
          detector={detector}
          stop={() => set('off')}
          refused={() => set('refused')}
          found={(text) => set(found(text) ? 'off' : 'other')}
        />
      )}
      <span role="status" className="soft small">
        {state === 'refused' &&
          t('浏览器没有给出摄像头，请改用编号。', 'The browser gives no camera; use the number instead.')}
        {state === 'other' && t('扫到的不是证照的二维码。', 'That QR code is not of a licence.')}
      </span>
    </>
  )
}

interface CameraProps {
  readonly detector: Detector
  readonly found: (text: string) => void
  readonly refused: () => void
  readonly stop: () => void
}

function Camera({ detector, found, refused, stop }: CameraProps) {
  const { t } = useWords()
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef({ found, refused })
  useEffect(() => {
    told.current = { found, refused }
  })
  useEffect(() => {
    let stream: MediaStream | null = null
    let over = false
    const end = () => {
      over = true
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const look = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const eye = video.current
      if (over || !eye) return end()
      eye.srcObject = stream
      await eye.play()
      while (!over) {
        const [code] = await detector.detect(eye)
        if (code) {
          end()
          told.current.found(code.rawValue)
          return
        }
        await new Promise((resolve) => setTimeout(resolve, eyeOpens))
      }
    }
    look().catch(() => {
      if (over) return
      end()
      told.current.refused()
    })
    return end
  }, [detector])
  return (
    <span className="camera">
      <video ref={video} muted playsInline aria-label={t('摄像头画面', 'What the camera sees')} />
      <button type="button" className="act quiet" onClick={stop}>
        {t('停止扫描', 'Stop scanning')}
      </button>
    </span>
  )
}
